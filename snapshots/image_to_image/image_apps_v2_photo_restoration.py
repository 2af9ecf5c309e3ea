class ImageAppsV2PhotoRestoration(FalNode):
    """
    Restore an old photo with three switches: remove scratches, fix colours, raise resolution.
    image-apps, image-to-image, photo-restoration, scratch-removal, old-photos, repair

    Leave any of them off to keep that trait; Bria's restore offers no such choice.

    Use cases:
    - Mend a cracked tintype but leave its tone untouched
    - Correct magenta-faded slides from a 1979 caravan holiday
    - Ready a creased regimental portrait for a funeral service
    - Repair fold lines in a bakery's first opening-day print
    - Raise a tiny album photo of a lost village church
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/photo-restoration"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "remove_scratches", "fix_colors", "enhance_resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    enhance_resolution: bool = Field(default=True, description="Also enlarges the restored photo and makes it crisper.")
    fix_colors: bool = Field(default=True, description="Brings back faded or tinted colours.")
    remove_scratches: bool = Field(default=True, description="Takes scratches and creases out of the photo.")
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
