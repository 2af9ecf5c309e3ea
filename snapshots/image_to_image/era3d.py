class Era3d(FalNode):
    """
    Turn one object photo into several views plus matching surface-normal maps with Era3D.
    era-3d, image-to-image, multiview, normal-map, 3d, novel-view

    For feeding a 3D reconstruction step; it outputs images, not a mesh.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Derive side and rear views of a clay troll before sculpting it digitally
    - Collect normal maps of a carved spoon for a relief-milling test
    - See the unseen back of a mascot drawn only from the front
    - Bootstrap a mesh of a vintage toaster from its one listing photo
    - Prepare turnaround references for a tabletop miniature painter
    """

    endpoint: ClassVar[str] = "fal-ai/era-3d"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_removal", "steps", "crop_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    cfg: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How strictly the views keep to the source picture and text; higher is stricter.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
