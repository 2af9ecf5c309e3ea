class Flux2KleinRealtime(FalNode):
    """
    Restyle a live picture frame by frame with FLUX.2 [klein] Realtime, in about three steps.
    flux-2, klein, image-to-image, realtime, restyle, fast

    It works over fal's live connection and cannot run through the queue; for files take the plain klein edit nodes, with up to four pictures.

    Use cases:
    - Prepare the look of a webcam that turns into an oil painting
    - Set prompt and style for a live stage visual
    - Keep the feedback strength of a live restyle in a workflow
    - Choose 768 or 1024-pixel squares for a live picture stream
    - Plan RIFE in-between frames for a live installation
    """

    class ImageSizeChoice(str, Enum):
        SQUARE = "square"
        SQUARE_HD = "square_hd"

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/realtime"
    title: ClassVar[str] = "FLUX.2 [klein] Realtime – Edit"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "image_size", "output_feedback_strength")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Frame of the live picture as encoded image data; addresses of files are not accepted. 704x704 JPEG at half quality is quickest, other sizes are resized.",
    )
    prompt: str = Field(
        default='Turn this into "Living oil painting, melting gold and sapphire"',
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image_size: ImageSizeChoice = Field(
        default=ImageSizeChoice.SQUARE, description="Size of the square result: 768 or 1024 pixels on each side."
    )
    num_inference_steps: int = Field(
        default=3, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    schedule_mu: float = Field(
        default=2.3,
        ge=0.3,
        le=2.5,
        description="Time shift of the noise schedule: lower spreads the denoising more evenly, the minimum is nearly linear.",
    )
    enable_interpolation: bool = Field(
        default=False,
        description="Adds RIFE in-between frames between successive pictures, which doubles the number that come out.",
    )
    output_feedback_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How much fresh noise each picture starts from: 1 is noise alone, 0.9 mixes in a tenth of the previous result.",
    )
    seed: int = Field(
        default=35,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
