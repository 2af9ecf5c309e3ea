class Sam33DObjects(FalNode):
    """
    Turn chosen objects of a photo into textured 3D models with SAM 3D Objects.
    sam-3, sam-3d, meta, image-to-3d, gaussian-splat, glb, segmentation

    Pick them by word, point, box or mask; returns GLB meshes and Gaussian splats, one by one and combined.

    Use cases:
    - Make a 3D model of a product from one photo
    - Turn furniture from a room photo into game assets
    - Model every bottle on a shelf as a mesh of its own
    - Take one armchair out of a cluttered photo by its name
    - Get a Gaussian splat of an object beside its GLB
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/3d-objects"
    title: ClassVar[str] = "SAM 3D Objects – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "box_prompts", "mask_urls", "export_textured_glb")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"pointmap_url": {"formats": ["npy", "npz"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("gaussian_splat",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo with the objects to model; other things may be in view.",
    )
    mask_urls: list[ImageRef] = Field(
        default=[],
        description="Masks, one for each object. Without masks, prompt, points or boxes find the objects, or the whole picture is used.",
    )
    prompt: str | None = Field(
        default="car", description="Name of the objects to pick out of the photo, used when no masks are given."
    )
    point_prompts: list[PointPromptBase] = Field(
        default=[], description="Points on what is wanted or not; used when no masks are given."
    )
    box_prompts: list[BoxPromptBase] = Field(
        default=[],
        description="Boxes around the objects, each giving a model of its own; used when no masks are given.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    pointmap_url: AssetRef = Field(
        default=AssetRef(),
        description="Depth data from elsewhere that makes the reconstruction more exact; unset, depth is estimated. NPY or NPZ.",
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
