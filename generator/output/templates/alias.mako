class ${alias.class_name}(${alias.target}):
    ${alias.docstring}

    _visible: ClassVar[bool] = False
