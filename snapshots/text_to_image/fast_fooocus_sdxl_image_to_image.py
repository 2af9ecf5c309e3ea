class FastFooocusSdxlImageToImage(FalNode):
    """
    Redraw a picture from a prompt in about eight steps with Fooocus's extreme-speed mode on SDXL.
    fooocus, sdxl, image-to-image, image, fast, restyle, refiner

    Takes an image, whose size it keeps unless set, and a strength; the text-only version starts from nothing.

    Use cases:
    - Turn a rough sketch into a polished illustration
    - Restyle a holiday photo as a postcard
    - Make eight variants of a logo doodle in one run
    - Redraw a photo with an automatically expanded prompt
    - Have a refiner pass sharpen a quick restyle
    """

    endpoint: ClassVar[str] = "fal-ai/fast-fooocus-sdxl/image-to-image"
    title: ClassVar[str] = "Fooocus Extreme Speed – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw: a photo, a sketch or a render.",
    )
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels; unset, it follows the input picture."
    )
    preserve_aspect_ratio: bool = Field(
        default=False,
        description="Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    strength: float = Field(
        default=0.95,
        ge=0.05,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )
    enable_refiner: bool = Field(
        default=True, description="Lets a smaller model go over the finished picture once more."
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=24, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=2.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    crop_output: bool = Field(
        default=False, description="Trims the finished picture to the exact proportions of the input."
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    embeddings: list[Embedding] = Field(
        default=[], description="Learned words that can be used in the prompt for a style or subject."
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
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
