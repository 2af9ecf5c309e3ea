class Era3d(FalNode):
    """
    Turn one picture of an object into several views and matching normal maps with Era3D.
    era3d, image-to-image, multi-view, normal-map, novel-view, turnaround

    Gives pictures, not a mesh; feed them to a reconstruction step or use them as a turnaround.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make turnaround references for a sculptor
    - See the unseen back of a mascot drawing
    - Get normal maps of an object from one photo
    - Prepare views for a mesh reconstruction
    - Crop larger so that a small figure fills the views
    """

    endpoint: ClassVar[str] = "fal-ai/era-3d"
    title: ClassVar[str] = "Era3D – Multiple Views"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_removal", "steps", "crop_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, seen from the front; its background can be cut away here.",
    )
    cfg: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How strictly the views keep to the source picture; higher is stricter and can look forced.",
    )
    steps: int = Field(
        default=40, ge=1, le=200, description="Denoising steps: more of them take longer and add detail."
    )
    crop_size: int = Field(
        default=400,
        ge=256,
        le=512,
        description="Pixel size the object is cropped to before views are made. Larger lets it fill more of the frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    background_removal: bool = Field(
        default=True, description="Cuts away what is behind the object before the views are made."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        normal_images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
