class Sam33DObjects(FalNode):
    """
    Lift chosen objects out of a photo into 3D with SAM 3D Objects: pick them by word, point, box or mask, and get GLB meshes and Gaussian splats, single and combined.
    sam-3, sam-3d, image-to-3d, gaussian-splat, segmentation, glb, reconstruction

    Use cases:
    - Take just the armchair out of a cluttered flea market photo
    - Rebuild every bottle on a bar shelf as separate meshes
    - Get a splat of a bonsai seen through a shop window
    - Click two points on a lamp and export it with a baked texture
    - Reconstruct three boxed vehicles from one crossroads picture
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-objects"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "box_prompts", "mask_urls", "export_textured_glb")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("gaussian_splat",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    mask_urls: list[ImageRef] = Field(
        default=[],
        description="Images that mask one object each; left out, objects are found by prompt, points or boxes.",
    )
    prompt: str | None = Field(
        default="car", description="Name of the objects to pick out of the photo, used when no masks are given."
    )
    point_prompts: list[PointPromptBase] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPromptBase] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    pointmap_url: AssetRef = Field(
        default=AssetRef(),
        description="Depth data from elsewhere that makes the reconstruction more exact; left out, depth is estimated. NPY or NPZ.",
    )
    detection_threshold: float | None = Field(
        default=None, ge=0.1, le=1, description="How sure the model must be; lower finds more and errs more often."
    )
    export_textured_glb: bool = Field(
        default=False, description="Delivers the model with a texture image instead of coloured vertices."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_glb: Model3DRef
        metadata: list[dict[str, Any]]
        individual_splats: list[Model3DRef]
        individual_glbs: list[Model3DRef]
        artifacts_zip: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
