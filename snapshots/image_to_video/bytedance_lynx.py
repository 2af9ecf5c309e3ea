class BytedanceLynx(FalNode):
    """
    Generate video of a specific person with ByteDance's Lynx: one subject photo plus a prompt, up to 100 frames at 480p to 720p, silent.
    lynx, image-to-video, video, bytedance, subject, identity, face-consistency

    Identity and likeness each get their own strength dial.

    Use cases:
    - Place a beekeeper's portrait into a clip of her inspecting hives at dawn
    - Show a retiring postman strolling through his old village from one staff photo
    - Put the same lead actor in three short mood tests before casting is settled
    - Film a chess club captain crossing a foggy bridge without leaving the clubroom
    - Compare identity scale settings on a novelist's jacket photo walking through Lisbon
    """

    endpoint: ClassVar[str] = "bytedance/lynx"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=75, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    guidance_scale_2: float = Field(
        default=2.0,
        ge=0,
        le=10,
        description="Guidance from the reference image, separate from prompt guidance. Higher follows the photo harder and may cost quality.",
    )
    num_frames: int = Field(
        default=81,
        ge=9,
        le=81,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
