class PostProcessingDodgeBurn(FalNode):
    """
    Lighten or darken the tones of a whole picture with fal's Post Processing.
    post-processing, image-to-image, dodge-burn, darkroom, tone, contrast

    Eight modes run from darkroom dodge and burn to colour and linear blends; there is no brush or mask.

    Use cases:
    - Bring up a murky interior photo
    - Darken a pale sky print for more drama
    - Push a neon arcade to glowing lights with color dodge
    - Deepen the grooves of a linocut scan with linear burn
    - Run dodge and burn together on a boxer's poster portrait
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
    title: ClassVar[str] = "Post Processing – Dodge and Burn"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "dodge_burn_mode", "dodge_burn_intensity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose tones are lightened or darkened as a whole.",
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
