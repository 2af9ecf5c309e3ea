class IclightV2(FalNode):
    """
    Relight a subject and rebuild its surroundings from a prompt with IC-Light v2.
    iclight, image-to-image, relighting, background, lighting, portrait

    Takes a picture, an optional foreground mask and the side that light comes from; a high-resolution pass can follow.

    Use cases:
    - Relight a portrait for a magazine cover
    - Match a cut-out product to a new background
    - Choose the side from which the light falls
    - Relight only the masked foreground of a photo
    - Clean a relit picture with a second high-resolution pass
    """

    class InitialLatent(str, Enum):
        NONE = "None"
        LEFT = "Left"
        RIGHT = "Right"
        TOP = "Top"
        BOTTOM = "Bottom"

    endpoint: ClassVar[str] = "fal-ai/iclight-v2"
    title: ClassVar[str] = "IC-Light v2 – Relight"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "initial_latent", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The wanted light and surroundings.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the subject to relight."
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Mask marking the foreground that should be relit. Without it the subject is found automatically.",
    )
    background_threshold: float = Field(
        default=0.67, ge=0.01, le=1, description="No longer in use: fal keeps it, but it changes nothing."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    initial_latent: InitialLatent = Field(
        default=InitialLatent.NONE,
        description="Side from which light falls at the start. None leaves the direction to the prompt.",
    )
    enable_hr_fix: bool = Field(default=False, description="Adds a second pass at high resolution to clean up detail.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    cfg: float = Field(
        default=1.0,
        ge=0.01,
        le=5,
        description="How strictly the prompt is obeyed when relighting; low leaves the photo more say.",
    )
    lowres_denoise: float = Field(
        default=0.98,
        ge=0.01,
        le=1,
        description="How far the first, small pass may repaint the picture. Higher lets the new light change more.",
    )
    highres_denoise: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the large second pass may redraw; counts only with the high-resolution fix.",
    )
    hr_downscale: float = Field(
        default=0.5,
        ge=0.01,
        le=1,
        description="Factor by which the picture is reduced before the high-resolution pass.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
