class PostProcessingDodgeBurn(FalNode):
    """
    Dodge or burn a whole image in fal's Post Processing, lightening or darkening its tones in one of eight modes from classic darkroom to colour and linear blends.
    post-processing, image-to-image, dodge-burn, darkroom, tone, contrast

    Acts on the entire frame, with no brush or mask.

    Use cases:
    - Burn in the clouds over a moorland print as a darkroom tutor would
    - Dodge a murky church interior so the pews emerge
    - Push a neon arcade photo to glowing highlights with colour dodge
    - Deepen the grooves of a linocut scan with linear burn
    - Punch up a wrestler's portrait for a bout poster
    """

    class DodgeBurnMode(str, Enum):
        DODGE = "dodge"
        BURN = "burn"
        DODGE_AND_BURN = "dodge_and_burn"
        BURN_AND_DODGE = "burn_and_dodge"
        COLOR_DODGE = "color_dodge"
        COLOR_BURN = "color_burn"
        LINEAR_DODGE = "linear_dodge"
        LINEAR_BURN = "linear_burn"

    endpoint: ClassVar[str] = "fal-ai/post-processing/dodge-burn"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dodge_burn_mode", "dodge_burn_intensity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    dodge_burn_intensity: float = Field(
        default=0.5, ge=0, le=1, description="How strongly parts are lightened or darkened."
    )
    dodge_burn_mode: DodgeBurnMode = Field(
        default=DodgeBurnMode.DODGE, description="Whether to lighten, to darken or to do both, and in which tones."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
