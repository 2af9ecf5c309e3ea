class HunyuanCustom(FalNode):
    """
    Generate a new scene around the subject of one picture with Tencent's HunyuanCustom.
    hunyuan, tencent, image-to-video, video, subject-reference, identity

    The person or thing stays itself while the prompt decides the rest; 81 to 129 silent frames, 512p or 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Show a customer's product in a new place
    - Put a person from a photo into a mock trailer
    - Keep a face steady in a setting that the photo lacks
    - Film one antique clock in several living rooms
    - Put a pet from one photo into a 720p park scene at 30 frames a second
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-custom"
    title: ClassVar[str] = "HunyuanCustom – Subject to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="Aerial view, aerial view, overexposed, low quality, deformation, a poor composition, bad hands, bad teeth, bad eyes, bad limbs, distortion, blurring, text, subtitles, static, picture, black border.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the subject to keep consistent. The scene around it comes from the prompt, not from this image.",
    )
    num_inference_steps: int = Field(
        default=30, ge=10, le=30, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; 720p costs one and a half times as much as the small size.",
    )
    fps: int = Field(
        default=25,
        ge=16,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    cfg_scale: float = Field(
        default=7.5,
        ge=1.5,
        le=13,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    num_frames: int = Field(
        default=129, ge=81, le=129, description="Number of frames to make: more of them give a longer clip."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
