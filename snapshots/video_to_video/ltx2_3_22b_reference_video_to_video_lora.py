class Ltx2_3_22bReferenceVideoToVideoLora(FalNode):
    """
    Film a new clip in a trained style along a reference video with the full LTX-2.3 22B.
    ltx, lightricks, video-to-video, video, reference-video, lora, style-transfer

    Follows depth, edges or poses; LoRAs are required and guidance can be tuned. Distilled LoRA is quicker.

    Use cases:
    - Put a trained animation style on live-action footage
    - Let a trained hero repeat a stunt filmed with a double
    - Finish a LoRA-styled dance video after distilled drafts
    - Restyle a store walk-through with a brand LoRA at fifty steps
    - Tune guidance so that a trained face survives fast pose changes
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-22b/reference-video-to-video/lora"
    title: ClassVar[str] = "LTX-2.3 22B LoRA – Reference Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "preprocessor", "image")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Reference clip whose depth, edges, poses or plain motion the new video follows.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sound for the new video; without it the reference clip's own sound is used.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture for the first frame of the new video."
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )
    match_video_length: bool = Field(
        default=True,
        description="Makes the result as long as the input video; off makes as many frames as num frames says.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=481,
        description="Number of frames; counts only while match video length is off. More of them cost more.",
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the video: a preset shape, your own width and height, or auto for that of the reference; more pixels cost more.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    match_input_fps: bool = Field(default=True, description="Keeps the input video's frame rate instead of a set one.")
    fps: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames a second of the result; counts only while match input fps is off.",
    )
    num_inference_steps: int = Field(
        default=40, ge=8, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    video_cfg_scale: float = Field(
        default=3.0,
        ge=1,
        le=20,
        description="How closely the picture follows the prompt; higher is more consistent and focused.",
    )
    video_stg_scale: float = Field(
        default=0.0,
        ge=0,
        le=20,
        description="Strength of guidance in space and time for the picture; higher makes it steadier.",
    )
    video_rescaling_scale: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance between the two kinds of guidance for the picture: by prompt, and in space and time.",
    )
    video_modality_scale: float = Field(
        default=3.0, ge=0, le=10, description="Weight of the picture in the balance between picture and sound."
    )
    audio_cfg_scale: float = Field(
        default=7.0,
        ge=1,
        le=20,
        description="How closely the sound follows the prompt; higher is more consistent and focused.",
    )
    audio_stg_scale: float = Field(
        default=0.0,
        ge=0,
        le=20,
        description="Strength of guidance in space and time for the sound; higher makes it steadier.",
    )
    audio_rescaling_scale: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance between the two kinds of guidance for the sound: by prompt, and in space and time.",
    )
    audio_modality_scale: float = Field(
        default=3.0, ge=0, le=10, description="Weight of the sound in the balance between picture and sound."
    )
    gradient_estimation_gamma: float = Field(
        default=2.0,
        ge=0,
        le=10,
        description="Strength of the gradient estimate used while denoising; 0 switches it off.",
    )
    use_restart_sampling: bool = Field(
        default=False, description="Adds a little fresh noise at every denoising step, which can make the video better."
    )
    scheduler: Ltx2Scheduler = Field(
        default=Ltx2Scheduler.LTX2,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    camera_lora: CameraLora = Field(
        default=CameraLora.NONE, description="Ready-made camera move that is mixed into the video."
    )
    camera_lora_scale: float = Field(
        default=1.0, ge=0, le=1, description="How pronounced the chosen camera move is; higher is stronger."
    )
    negative_prompt: str = Field(
        default="news broadcast, 3d animation, computer graphics, pc game, console game, video game, cartoon, childish, watermark, logo, text, on screen text, subtitles, titles, signature, slowmo, static",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
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
    distill_lora_first_pass_scale: float = Field(
        default=0.2,
        ge=0,
        le=1,
        description="How strongly the distillation add-on works in the first pass; 0 switches it off.",
    )
    distill_lora_second_pass_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strongly the distillation add-on works in the second pass and those after it.",
    )
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
    ic_lora_type: Ltx2IcLoraType = Field(
        default=Ltx2IcLoraType.UNION,
        description="Control add-on that reads the reference: union for depth, edges and poses, detailer to refine, match_preprocessor for whatever the preprocessor makes.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
