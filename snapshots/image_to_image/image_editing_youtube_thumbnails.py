class ImageEditingYoutubeThumbnails(FalNode):
    """
    Restyle a photo or frame as a YouTube thumbnail carrying the text you supply, through a LoRA set to half strength by default.
    image-editing, image-to-image, youtube, thumbnail, text-overlay, lora

    The only one of fal's Image Editing set that writes lettering into the picture.

    Use cases:
    - Put '5 KNOTS IN 5 MINUTES' on a sailing tutorial frame
    - Give a sourdough time-lapse a thumbnail that reads 'Day 14'
    - Caption a tractor-repair still with 'It started first time' for tonight's upload
    - Mock up three titles over one chess-opening screenshot and compare clicks
    - Make a thumbnail for a geography teacher's volcano lesson from a classroom photo
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/youtube-thumbnails"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "lora_scale")
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
        default=0.5,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    prompt: str = Field(
        default="Generate youtube thumbnails",
        description="The words to letter onto the thumbnail. Keep them short and put the title in quotes.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
