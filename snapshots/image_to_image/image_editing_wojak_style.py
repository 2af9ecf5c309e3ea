class ImageEditingWojakStyle(FalNode):
    """
    Redraw the person in a photo as a wojak, the bald line-drawn meme face, still recognisable.
    image-editing, image-to-image, wojak, meme, lora, line-drawing

    An Image Editing LoRA with adjustable scale and no prompt; cartoonify gives a fuller, coloured cartoon.

    Use cases:
    - Turn the treasurer's audit-day face into a wojak for the club chat
    - Make reaction images from your raid party's webcam captures
    - Draw a lecturer as a doomer for the student union's meme page
    - Give each chess-club member a line-drawn avatar for the ladder board
    - Convert a before-coffee selfie into a sticker for the office channel
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/wojak-style"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
