class Sam33DBody(FalNode):
    """
    Recover the body shape and pose of each person in an image as 3D with SAM 3D Body; GLB scene, a mesh per person and joint keypoints, with no clothing or texture.
    sam-3, sam-3d, image-to-3d, human-pose, body-mesh, keypoints

    Use cases:
    - Study a javelin thrower's posture from a press photo
    - Pose a mannequin rig like a figure in a renaissance painting
    - Measure seat reach from a snapshot of a kayaker
    - Extract all five dancers' stances from a rehearsal picture
    - Compare a yoga student's plank with the teacher's in 3D
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-body"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "include_3d_keypoints", "export_meshes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    export_meshes: bool = Field(default=True, description="Delivers a mesh file for every person.")
    include_3d_keypoints: bool = Field(default=True, description="Shows joints as little spheres in the model.")
    include_mhr_params: bool = Field(default=True)

    class OutputType(TypedDict):
        output: Model3DRef
        visualization: ImageRef
        meshes: list[Model3DRef]
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
