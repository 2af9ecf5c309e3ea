class ImageAppsV2PhotoRestoration(FalNode):
    """
    Restore an old photo with fal's Image Apps and three switches.
    image-apps, image-to-image, photo-restoration, old-photos, scratch-removal, repair

    Scratches, colours and resolution are treated one by one, each as you choose; Image Editing's restoration does all in one go.

    Use cases:
    - Restore a creased family photo
    - Correct the colours of faded slides
    - Mend the cracks of an old print but leave its tone
    - Enlarge a tiny album photo while its scratches stay
    - Fix a colour cast without touching the resolution
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/photo-restoration"
    title: ClassVar[str] = "Image Apps – Photo Restoration"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "remove_scratches", "fix_colors", "enhance_resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Scan or photo of the old or damaged print."
    )
    enhance_resolution: bool = Field(default=True, description="Also enlarges the restored photo and makes it crisper.")
    fix_colors: bool = Field(default=True, description="Brings back faded or tinted colours.")
    remove_scratches: bool = Field(default=True, description="Takes scratches and creases out of the photo.")
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, the 4:3 of classic prints."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
