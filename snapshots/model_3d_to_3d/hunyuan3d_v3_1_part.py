class Hunyuan3dV3_1Part(FalNode):
    """
    Split a 3D model into its parts with Hunyuan3D 3.1.
    hunyuan3d, tencent, 3d-to-3d, 3d, part-segmentation, fbx

    Takes an FBX file of up to 30,000 faces and gives one file per part; nothing has to be marked or set.

    Use cases:
    - Separate a vehicle's wheels to animate them
    - Split a figurine into printable pieces
    - Take a generated chair apart without placing any points
    - Break an FBX character into armour, head and limbs
    - Split a generated prop so that one part can be swapped in an editor
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/part"
    title: ClassVar[str] = "Hunyuan3D 3.1 – Part Splitter"
    _required: ClassVar[tuple[str, ...]] = ("input_file",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_file",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "input_file": {"max_file_size": 104857600, "formats": ["fbx"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("result_files", 0)}

    input_file: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="input_file_url",
        description="3D model to split, as an FBX file with at most 30,000 faces; models that came from a generator work best. Up to 100 MB.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        result_files: list[Model3DRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
