class ImageAppsV2MakeupApplication(FalNode):
    """
    Put make-up on the face in a portrait, or take it off, with fal's Image Apps.
    image-apps, image-to-image, makeup, beauty, bridal, portrait

    Choose one of eleven styles, such as bridal or Korean, and one of four intensities; no prompt is written.

    Use cases:
    - Preview bridal make-up before the trial
    - Show cosmetics on a customer's selfie
    - Remove the make-up from a stage portrait
    - Compare smoky eyes from light to dramatic
    - Apply a Korean look at medium strength from a list
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
    title: ClassVar[str] = "Image Apps – Makeup"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "makeup_style", "intensity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person to make up, with the face clearly visible.",
    )
    makeup_style: MakeupStyle = Field(default=MakeupStyle.NATURAL, description="Kind of make-up to put on.")
    intensity: Intensity = Field(default=Intensity.MEDIUM, description="How heavy the make-up is.")
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
