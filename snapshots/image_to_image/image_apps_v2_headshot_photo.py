class ImageAppsV2HeadshotPhoto(FalNode):
    """
    Convert any portrait into a business headshot with a professional, corporate, clean or gradient background.
    image-apps, image-to-image, headshot, profile-photo, portrait, business

    The Image Apps tool for CVs and staff pages; portrait-enhance leaves the setting alone.

    Use cases:
    - Make a CV picture from a selfie taken on the stairs
    - Give a growing accountancy matching partner portraits
    - Prepare a conference badge photo from a wedding snap
    - Turn volunteers' phone pictures into a tidy trustee page
    - Get a locum dentist onto the practice website by evening
    """

    class BackgroundStyle(str, Enum):
        PROFESSIONAL = "professional"
        CORPORATE = "corporate"
        CLEAN = "clean"
        GRADIENT = "gradient"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/headshot-photo"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    background_style: BackgroundStyle = Field(
        default=BackgroundStyle.PROFESSIONAL, description="Kind of backdrop for the portrait."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
