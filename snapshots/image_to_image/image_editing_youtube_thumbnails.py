class ImageEditingYoutubeThumbnails(FalNode):
    """
    Restyle a photo or frame as a YouTube thumbnail with your text on it, with fal's Image Editing.
    image-editing, image-to-image, youtube, thumbnail, text-overlay, lora

    A LoRA at half strength by default makes the look; the only one of the set that writes lettering.

    Use cases:
    - Make a thumbnail with a title from a video still
    - Letter a tutorial frame with its promise in five words
    - Write Day 14 across a baking time-lapse picture
    - Put three different titles over one screenshot to choose from
    - Strengthen the thumbnail look with a higher LoRA scale
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/youtube-thumbnails"
    title: ClassVar[str] = "Image Editing – YouTube Thumbnail"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "lora_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo or video frame to turn into a thumbnail.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
