class Flux2KleinRealtime(FalNode):
    """
    Restyle a picture in about three steps with FLUX.2 [klein] Realtime, made for frame after frame.
    flux-2, klein, image-to-image, realtime, restyle, fast

    Takes one picture and a prompt, gives a 768 or 1024-pixel square; the plain klein edit nodes take four pictures.

    Use cases:
    - Turn a webcam still into a living oil painting
    - Preview a stage visual in a new style
    - Restyle the frames of a clip one after another in three steps
    - Carry the last result into the next frame by feedback
    - Even out the denoising with a lower schedule shift
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
        description="Picture to restyle. 704x704 pixels as a lightly compressed JPEG is quickest; other sizes are resized.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
