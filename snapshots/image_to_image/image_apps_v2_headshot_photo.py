class ImageAppsV2HeadshotPhoto(FalNode):
    """
    Convert a portrait into a business headshot with fal's Image Apps.
    image-apps, image-to-image, headshot, portrait, business, linkedin

    Takes one photo and one of four backdrops; Portrait Enhance leaves the setting alone, Image Editing's Professional Photo has no backdrop choice.

    Use cases:
    - Make a LinkedIn headshot from a selfie
    - Give a staff page matching portraits
    - Put every partner on the same gradient backdrop
    - Choose a corporate setting for a CV picture
    - Turn a holiday snap into a badge photo on a clean ground
    """

    class BackgroundStyle(str, Enum):
        PROFESSIONAL = "professional"
        CORPORATE = "corporate"
        CLEAN = "clean"
        GRADIENT = "gradient"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/headshot-photo"
    title: ClassVar[str] = "Image Apps – Headshot"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait or selfie of the person who needs a headshot.",
    )
    background_style: BackgroundStyle = Field(
        default=BackgroundStyle.PROFESSIONAL, description="Kind of backdrop for the portrait."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
