class HunyuanPart(FalNode):
    """
    Segment one part of a 3D model around a point you place, with Hunyuan Part.
    hunyuan-part, tencent, 3d-to-3d, 3d, part-segmentation, point-prompt

    Takes a GLB or OBJ and a point, and gives three candidate meshes with scores and the segmented whole.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hunyuan-3d/v3.1/part.

    Use cases:
    - Select a chair's armrest to recolour it
    - Separate the lid from a scanned vase
    - Place a point on the propeller to cut it out
    - Choose between three scored cuts of the same part
    - Segment a GLB or OBJ that has not been made into FBX
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-part"
    title: ClassVar[str] = "Hunyuan Part – 3D Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("model_file_url",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "model_file_url",
        "point_prompt_x",
        "point_prompt_y",
        "point_prompt_z",
        "point_num",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"model_file_url": {"formats": ["glb", "obj"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("segmented_mesh",)}

    model_file_url: Model3DRef = Field(default=Model3DRef(), description="3D model to cut a part from. GLB or OBJ.")
    point_prompt_x: float = Field(
        default=0.0, ge=-1, le=1, description="Place of the wanted part on the first axis of the scaled model."
    )
    point_prompt_y: float = Field(
        default=0.0, ge=-1, le=1, description="Place of the wanted part on the second axis of the scaled model."
    )
    point_prompt_z: float = Field(
        default=0.0, ge=-1, le=1, description="Place of the wanted part on the third axis of the scaled model."
    )
    point_num: int = Field(
        default=100000,
        ge=10000,
        le=500000,
        description="How many surface points are sampled from the mesh; more points give finer borders and take longer.",
    )
    use_normal: bool = Field(
        default=True, description="Use the surface directions of the mesh to help find part borders."
    )
    noise_std: float = Field(
        default=0.0,
        ge=0,
        le=0.02,
        description="Random shift of the sampled points; a little makes the split more robust.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        mask_1_mesh: Model3DRef
        mask_2_mesh: Model3DRef
        mask_3_mesh: Model3DRef
        best_mask_index: int
        iou_scores: list[float]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
