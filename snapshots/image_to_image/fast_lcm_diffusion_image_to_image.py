class FastLcmDiffusionImageToImage(FalNode):
    """
    Redraw a picture from a prompt in about six steps with a Latent Consistency Model.
    lcm, sdxl, image-to-image, fast, few-step, restyle

    Takes an image, a strength and a negative prompt; the inpainting version limits the change to a mask.

    Use cases:
    - Turn a quick sketch into a coloured picture with no mask to paint
    - Try a new style on a room photo from ceiling to floor
    - Restyle a folder of upright and wide pictures with their proportions kept
    - Trim a six-step redraw to the exact proportions of the photo it came from
    - Redraw a scanned poster from edge to edge when nobody has time for a mask
    """

    endpoint: ClassVar[str] = "fal-ai/fast-lcm-diffusion/image-to-image"
    title: ClassVar[str] = "LCM SDXL – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_inference_steps")
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
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    preserve_aspect_ratio: bool = Field(
        default=False,
        description="Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the pictures are saved."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    strength: float = Field(
        default=0.95,
        ge=0.05,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )
    crop_output: bool = Field(
        default=False, description="Trims the finished picture to the exact proportions of the input."
    )
    guidance_scale: float = Field(
        default=1.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=6, ge=1, le=32, description="Denoising steps: more of them take longer and add detail."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1,
        description="Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
