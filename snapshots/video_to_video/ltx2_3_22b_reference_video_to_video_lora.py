class Ltx2_3_22bReferenceVideoToVideoLora(FalNode):
    """
    fal-ai/ltx-2.3-22b/reference-video-to-video/lora on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-22b/reference-video-to-video/lora"
    title: ClassVar[str] = "LTX 2.3 22B Reference Video to Video LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "audio", "image")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    match_video_length: bool = Field(
        default=True,
        description="Makes the result as long as the input video; off goes by the frame count in the field.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    match_input_fps: bool = Field(
        default=True, description="Keeps the input video's frame rate instead of the standard one."
    )
    fps: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    num_inference_steps: int = Field(
        default=40, ge=8, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    video_cfg_scale: float = Field(default=3.0, ge=1, le=20)
    video_stg_scale: float = Field(default=0.0, ge=0, le=20)
    video_rescaling_scale: float = Field(default=0.7, ge=0, le=1)
    video_modality_scale: float = Field(default=3.0, ge=0, le=10)
    audio_cfg_scale: float = Field(default=7.0, ge=1, le=20)
    audio_stg_scale: float = Field(default=0.0, ge=0, le=20)
    audio_rescaling_scale: float = Field(default=0.7, ge=0, le=1)
    audio_modality_scale: float = Field(default=3.0, ge=0, le=10)
    gradient_estimation_gamma: float = Field(default=2.0, ge=0, le=10)
    use_restart_sampling: bool = Field(default=False)
    scheduler: Ltx2Scheduler = Field(
        default=Ltx2Scheduler.LTX2,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    camera_lora: CameraLora = Field(
        default=CameraLora.NONE, description="Ready-made camera move, more reliable than asking for it in the prompt."
    )
    camera_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How pronounced the chosen camera move is; higher is stronger."
    )
    negative_prompt: str = Field(
        default="news broadcast, 3d animation, computer graphics, pc game, console game, video game, cartoon, childish, watermark, logo, text, on screen text, subtitles, titles, signature, slowmo, static",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4, description="Container and codec of the video; some keep transparency."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    distill_lora_first_pass_scale: float = Field(default=0.2, ge=0, le=1)
    distill_lora_second_pass_scale: float = Field(default=0.5, ge=0, le=1)
    video_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How closely the input footage is kept; lower gives the model more liberty.",
    )
    audio_strength: float = Field(
        default=1.0, ge=0, le=1, description="How exactly the given sound is kept; lower lets the model reshape it."
    )
    preprocessor: ControlPreprocessor = Field(
        default=ControlPreprocessor.NONE,
        description="What is drawn out of the video to steer the new one: depth, contours, poses or nothing.",
    )
    ic_lora_type: Ltx2IcLoraType = Field(default=Ltx2IcLoraType.UNION)

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
