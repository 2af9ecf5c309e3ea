class LeffaVirtualTryon(FalNode):
    """
    Put a garment on a person with Leffa, telling it whether the piece is a top, a bottom or a dress.
    leffa, image-to-image, virtual-try-on, fashion, garment, clothing

    Open steps and guidance make it more adjustable than Kling's two-picture Kolors try-on.

    Use cases:
    - Swap only the trousers in a cyclist's photo to show padded commuter shorts
    - Fit a sari-inspired gown on a shop assistant for the window card
    - Preview a kilt on a piper using a photo of the cloth made up
    - Try reclaimed denim skirts on a community model for a market stall
    - Put the team's away shirt on a goalkeeper shot in the home kit
    """

    class GarmentType(str, Enum):
        UPPER_BODY = "upper_body"
        LOWER_BODY = "lower_body"
        DRESSES = "dresses"

    endpoint: ClassVar[str] = "fal-ai/leffa/virtual-tryon"
    _required: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "garment_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "garment_type", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    human_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="human_image_url",
        description="Image of the person who tries the garment on.",
    )
    garment_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="garment_image_url",
        description="Image of the piece of clothing to put on.",
    )
    garment_type: GarmentType | None = Field(default=None, description="Part of the body that the garment covers.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        has_nsfw_concepts: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
