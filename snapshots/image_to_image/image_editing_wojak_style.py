class ImageEditingWojakStyle(FalNode):
    """
    Redraw the person in a photo as a wojak, the line-drawn meme face, with fal's Image Editing.
    image-editing, image-to-image, wojak, meme, lora, line-drawing

    A LoRA of adjustable strength keeps the likeness; Cartoonify gives a full-colour cartoon.

    Use cases:
    - Make a meme from a colleague's photo
    - Turn a selfie into a meme sticker
    - Draw a streamer as a doomer for reaction images
    - Give a whole club line-drawn wojak avatars
    - Weaken the meme look with a lower LoRA scale
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/wojak-style"
    title: ClassVar[str] = "Image Editing – Wojak Style"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the person to redraw as a wojak."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
