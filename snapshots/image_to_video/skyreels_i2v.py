class SkyreelsI2v(FalNode):
    """
    Animate a picture of people with SkyReels V1, a fine-tune of HunyuanVideo on film and TV footage.
    skyreels, image-to-video, video, human-motion, cinematic, open-weights

    16:9 or 9:16, prompt and negative prompt, up to 50 steps, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Animate an actor's costume still
    - Draw a slow smile from a portrait photo for an upright 9:16 story
    - Test the blocking of two people on a platform as a phone-shaped shot
    - Stage a screen actor's gestures with a model tuned on film and TV footage
    - Raise guidance to 15 until a portrait follows its stage direction
    """

    endpoint: ClassVar[str] = "fal-ai/skyreels-i2v"
    title: ClassVar[str] = "SkyReels V1 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to set in motion, best of one or more people.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
