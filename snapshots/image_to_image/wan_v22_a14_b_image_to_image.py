class WanV22A14BImageToImage(FalNode):
    """
    Redraw a picture with Wan 2.2 A14B at a strength you set, for photographic detail.
    wan, image-to-image, image, img2img, realistic, a14b

    Takes one picture and a prompt for the whole scene; has a guidance scale for each of two stages. Wan 2.5 to 2.7 edit by instruction.

    Use cases:
    - Turn a 3D render into a believable photo
    - Give a rough product mock-up real materials and light
    - Keep a landscape's outline and reinvent its surface at half strength
    - Repaint a phone photo as the first frame of a Wan 2.2 clip
    - Save a half-redrawn photo as PNG for compositing
    """

    endpoint: ClassVar[str] = "fal-ai/wan/v2.2-a14b/image-to-image"
    title: ClassVar[str] = "Wan 2.2 A14B – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "aspect_ratio")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw, such as a render, sketch or photo.",
    )
    prompt: str = Field(
        default="", description="What the finished picture should show, as a whole scene. Concrete words get closest."
    )
    strength: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the picture as width to height; auto takes it from the input picture.",
    )
    num_inference_steps: int = Field(
        default=27, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Checks the input for unsafe content before the run; off skips it."
    )
    enable_output_safety_checker: bool = Field(
        default=False, description="Also checks the finished video for unsafe content."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.",
    )
    shift: float = Field(
        default=2.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the picture in pixels: a preset shape or a width and height of your own."
    )
    image_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File type of the picture: PNG loses nothing, JPEG makes smaller files.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
