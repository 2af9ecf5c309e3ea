class BytedanceLynx(FalNode):
    """
    Film a person from one photo in a scene that you describe, with ByteDance's Lynx.
    lynx, bytedance, image-to-video, video, identity, character-consistency

    Silent clips of up to 81 frames at 480p to 720p; identity and likeness have strengths of their own.

    Use cases:
    - Show the same actor in three mood tests
    - Put a founder's portrait into a walking shot for a pitch
    - Place a person from a staff photo in another city at 580p
    - Lower the photo's pull so that costume and setting follow the prompt
    - Make a silent square clip of one person from a single portrait
    """

    endpoint: ClassVar[str] = "bytedance/lynx"
    title: ClassVar[str] = "Lynx – Personal Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "num_frames", "ip_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the subject whose face and looks should carry over. It is a likeness reference, not the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="Bright tones, overexposed, blurred background, static, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=75, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    ip_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How closely the person's identity is kept; higher is more alike, lower moves more freely.",
    )
    strength: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How much the reference photo shapes the video. Lower frees the scene, higher keeps closer to the photo.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=5,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=2.0,
        ge=0,
        le=10,
        description="Guidance from the reference image, separate from prompt guidance. Higher follows the photo harder and may cost quality.",
    )
    num_frames: int = Field(
        default=81, ge=9, le=81, description="Number of frames to make: more of them give a longer clip and cost more."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
