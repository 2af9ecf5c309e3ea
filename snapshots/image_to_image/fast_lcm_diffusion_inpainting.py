class FastLcmDiffusionInpainting(FalNode):
    """
    Repaint a masked area in about six steps with Latent Consistency Models on SDXL or SD 1.5.
    lcm, sdxl, image-to-image, inpainting, real-time, mask

    Faster and rougher than full SDXL inpainting; suits interactive brushes.

    Use cases:
    - Back a paint-over tool that answers each lasso within seconds
    - Flip through eight hats for a masked head in a costume game
    - Patch a gap in a tiling grass texture while level-building
    - Rough in a door on a blank dungeon wall during a session
    - Try replacement clouds behind a kite before a slow final pass
    """

    endpoint: ClassVar[str] = "fal-ai/fast-lcm-diffusion/inpainting"
    _required: ClassVar[tuple[str, ...]] = ("mask_url", "image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_url", "prompt", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File type in which the picture or sound is saved."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    request_id: str = Field(default="", description="Your own mark for this run, to tell answers apart.")
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    guidance_scale: float = Field(
        default=1.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=6, ge=1, le=32, description="Denoising steps: more of them take longer and add detail."
    )
    safety_checker_version: SafetyCheckerVersion = Field(
        default=SafetyCheckerVersion.V1, description="Which content filter does the checking."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
