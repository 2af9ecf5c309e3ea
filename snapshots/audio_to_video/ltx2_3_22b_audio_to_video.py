class Ltx2_3_22bAudioToVideo(FalNode):
    """
    Make a video to a recording with the full LTX-2.3 22B.
    ltx, lightricks, audio-to-video, video, music-video, first-last-frame, open-weights

    Takes sound, a prompt and optional first and last pictures; prompt guidance for picture and sound is set apart. Distilled is quicker and fixes the steps and guidance.

    Use cases:
    - Make a video for a single from the finished mix
    - Show pictures to a recorded audiobook excerpt
    - Guide picture more strictly than sound in a lyric video without a LoRA
    - Film a band to its backing track before anyone has trained its look
    - Finish a jingle's video at fifty steps with no weights file
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-22b/audio-to-video"
    title: ClassVar[str] = "LTX-2.3 22B – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "image", "video_size", "match_audio_length")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What the video shows while the sound plays: people, place, action, camera, mood."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Song, speech or other recording that the video is made to.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame; without one, sound and prompt alone decide what is seen.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )
    match_audio_length: bool = Field(
        default=True, description="Makes the video as long as the sound; off uses the set number of frames."
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames; counts only while match audio length is off."
    )
    video_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.LANDSCAPE_16_9,
        description="Size of the video: a preset shape, your own width and height, or auto for the shape of the image.",
    )
    use_multiscale: bool = Field(
        default=True,
        description="Makes a small version first and uses it as a guide for the full one, which holds together better.",
    )
    fps: float = Field(
        default=24.0,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
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
    image_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How firmly the input picture is kept; lower lets the model depart from it.",
    )
    end_image_strength: float = Field(
        default=1.0, ge=0, le=1, description="How firmly the closing picture is met; lower only leans towards it."
    )
    audio_strength: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="How exactly the given sound is kept: 1 uses it unchanged, lower lets the model reshape it.",
    )
    preprocess_audio: bool = Field(
        default=True, description="Prepares the sound before it steers the video; off uses it as it comes."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
