from gehoor.cli.main import main

main()
