class Sam33DBody(FalNode):
    """
    Recover the body shape and pose of every person in a photo as 3D with SAM 3D Body.
    sam-3, sam-3d, meta, image-to-3d, human, pose, body-mesh

    Returns a GLB scene, a mesh per person and joint positions; clothing and texture are not modelled.

    Use cases:
    - Get the pose of a person in a photo as a 3D body for an animator
    - Study an athlete's posture in 3D
    - Get one mesh for each dancer in a group photo
    - Choose a single person by a mask
    - Show the joints as spheres in the GLB
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-body"
    title: ClassVar[str] = "SAM 3D Body – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "include_3d_keypoints", "export_meshes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_glb",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo with one or more people."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask of the person, white on black. With it, people are not searched for in the photo.",
    )
    export_meshes: bool = Field(default=True, description="Delivers a mesh file for every person.")
    include_3d_keypoints: bool = Field(default=True, description="Shows joints as little spheres in the model.")
    include_mhr_params: bool = Field(
        default=True,
        description="Adds the full body parameters of each person to the metadata: shape, pose, expression and joints.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        visualization: ImageRef
        meshes: list[Model3DRef]
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
