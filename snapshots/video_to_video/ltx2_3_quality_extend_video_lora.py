class Ltx2_3QualityExtendVideoLora(FalNode):
    """
    fal-ai/ltx-2.3-quality/extend-video/lora on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/extend-video/lora"
    title: ClassVar[str] = "Ltx 2.3 Quality Extend Video LoRA"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "end_image", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    loras: list[LoraWeightWithTransformer] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    match_input_fps: bool = Field(
        default=True, description="Keeps the input video's frame rate instead of the standard one."
    )
    frames_per_second: int = Field(
        default=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_context_frames: int = Field(
        default=25,
        description="How many frames of the existing clip the continuation looks back at; more join more smoothly.",
    )
    num_frames: int = Field(
        default=121, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    resolution: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    end_image_strength: float = Field(
        default=1.0, description="How firmly the closing picture is met; lower only leans towards it."
    )
    extend_direction: ExtendDirection = Field(
        default=ExtendDirection.FORWARD, description="Whether the video grows past its end or before its beginning."
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps: more of them take longer and add detail."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_strength: float = Field(
        default=1.0, description="How closely the input footage is kept; lower gives the model more liberty."
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
