class HidreamI1FullImageToImage(FalNode):
    """
    Redraw a picture from a prompt with HiDream-I1 Full, the open 17B model, at 50 steps.
    hidream, image-to-image, lora, restyle, open-weights, negative-prompt

    Takes LoRAs, a strength and a negative prompt; it restyles the whole picture rather than following instructions.

    Use cases:
    - Colour in a rough drawing for a picture book
    - Restyle a photo as concept art for a game
    - Apply a style LoRA to a snapshot with HiDream-I1
    - Set by strength how much of the source survives
    - Redraw a picture at a width and height of your own with HiDream
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-i1-full/image-to-image"
    title: ClassVar[str] = "HiDream-I1 Full – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "loras", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the result, as a preset or a width and height; without it the result is as large as the source. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    loras: list[LoraWeightWithWeightName] | None = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo, sketch or render to redraw."
    )
    strength: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
