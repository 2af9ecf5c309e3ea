class ImageAppsV2HairChange(FalNode):
    """
    Try another hairstyle and hair colour on a portrait with fal's Image Apps.
    image-apps, image-to-image, hairstyle, hair-color, haircut, portrait

    Cut and colour come from two lists of eighteen, from pixie cut to balayage; Image Editing's Hair Change takes free words.

    Use cases:
    - Show a salon client a new cut before the appointment
    - Preview a new hair colour on a selfie
    - Pair braids with balayage from two lists
    - Keep the natural colour and change only to a bob cut
    - Compare all eighteen listed hair colours on one face
    """

    class TargetHairstyle(str, Enum):
        SHORT_HAIR = "short_hair"
        MEDIUM_LONG_HAIR = "medium_long_hair"
        LONG_HAIR = "long_hair"
        CURLY_HAIR = "curly_hair"
        WAVY_HAIR = "wavy_hair"
        HIGH_PONYTAIL = "high_ponytail"
        BUN = "bun"
        BOB_CUT = "bob_cut"
        PIXIE_CUT = "pixie_cut"
        BRAIDS = "braids"
        STRAIGHT_HAIR = "straight_hair"
        AFRO = "afro"
        DREADLOCKS = "dreadlocks"
        BUZZ_CUT = "buzz_cut"
        MOHAWK = "mohawk"
        BANGS = "bangs"
        SIDE_PART = "side_part"
        MIDDLE_PART = "middle_part"

    class HairColor(str, Enum):
        BLACK = "black"
        DARK_BROWN = "dark_brown"
        LIGHT_BROWN = "light_brown"
        BLONDE = "blonde"
        PLATINUM_BLONDE = "platinum_blonde"
        RED = "red"
        AUBURN = "auburn"
        GRAY = "gray"
        SILVER = "silver"
        BLUE = "blue"
        GREEN = "green"
        PURPLE = "purple"
        PINK = "pink"
        RAINBOW = "rainbow"
        NATURAL = "natural"
        HIGHLIGHTS = "highlights"
        OMBRE = "ombre"
        BALAYAGE = "balayage"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/hair-change"
    title: ClassVar[str] = "Image Apps – Hair Change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_hairstyle", "hair_color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose hair should change, with the hair in view.",
    )
    target_hairstyle: TargetHairstyle = Field(
        default=TargetHairstyle.LONG_HAIR, description="Cut and length that the hair should have."
    )
    hair_color: HairColor = Field(default=HairColor.NATURAL, description="Colour of the new hair.")
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
