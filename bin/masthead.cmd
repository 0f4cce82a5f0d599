@echo off
rem bin/masthead for Windows: on the Node that the project brings, else on the system's where it is new enough.
setlocal
set "own=%~dp0..\node_modules\node\bin\node.exe"
if not exist "%own%" set "own=node"
"%own%" -e "process.exit(process.versions.node.split('.')[0] >= 24 ? 0 : 1)" || (
  echo Masthead needs Node 24 or newer: run "npm ci" in its folder, which brings one, or install it. 1>&2
  exit /b 1
)
"%own%" --require "%~dp0..\src\quick-start.cjs" "%~dp0..\src\cli.ts" %*
exit /b %errorlevel%
