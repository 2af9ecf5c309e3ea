class ImageAppsV2MakeupApplication(FalNode):
    """
    Put makeup on a portrait, or take it off, in one of eleven styles such as bridal, smoky eyes or Korean, at four intensities.
    image-apps, image-to-image, makeup, beauty, bridal, portrait

    List choices only, so looks are easy to compare.

    Use cases:
    - Compare light and heavy bridal looks before the trial
    - Remove stage paint from a dancer's only good portrait
    - Show a cosmetics counter's customer bold lips on her own face
    - Plan smoky eyes for a cabaret troupe from audition photos
    - Check a newsreader's professional look under four intensities
    """

    class MakeupStyle(str, Enum):
        NATURAL = "natural"
        GLAMOROUS = "glamorous"
        SMOKY_EYES = "smoky_eyes"
        BOLD_LIPS = "bold_lips"
        NO_MAKEUP = "no_makeup"
        REMOVE_MAKEUP = "remove_makeup"
        DRAMATIC = "dramatic"
        BRIDAL = "bridal"
        PROFESSIONAL = "professional"
        KOREAN_STYLE = "korean_style"
        ARTISTIC = "artistic"

    class Intensity(str, Enum):
        LIGHT = "light"
        MEDIUM = "medium"
        HEAVY = "heavy"
        DRAMATIC = "dramatic"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/makeup-application"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "makeup_style", "intensity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    makeup_style: MakeupStyle = Field(default=MakeupStyle.NATURAL, description="Kind of make-up to put on.")
    intensity: Intensity = Field(default=Intensity.MEDIUM, description="How heavy the make-up is.")
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
