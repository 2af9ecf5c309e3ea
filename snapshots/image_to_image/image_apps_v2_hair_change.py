class ImageAppsV2HairChange(FalNode):
    """
    Try another hairstyle and colour on a portrait: eighteen cuts, from pixie and braids to mohawk, and as many shades including balayage.
    image-apps, image-to-image, hair, hairstyle, hair-color, portrait

    Chosen from two lists, face kept.

    Use cases:
    - Show a salon client a copper bob before the scissors come out
    - Decide between braids and a bun for a prom
    - Plan wigs for a school musical from cast selfies
    - Let a chemo patient preview wig shapes and shades
    - Give a punk biopic's extras mohawks on a mood board
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_hairstyle", "hair_color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_hairstyle: TargetHairstyle = Field(
        default=TargetHairstyle.LONG_HAIR, description="Cut and length that the hair should have."
    )
    hair_color: HairColor = Field(default=HairColor.NATURAL, description="Colour of the new hair.")
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
