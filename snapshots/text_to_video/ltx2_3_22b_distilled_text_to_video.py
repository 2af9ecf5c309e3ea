class Ltx2_3_22bDistilledTextToVideo(FalNode):
    """
    Generate a clip with sound from text, quickly, with LTX-2.3 22B Distilled.
    ltx, lightricks, text-to-video, video, audio, distilled, fast

    Size, up to 481 frames and ready-made camera moves can be set; steps and guidance are left to the full 22B model.

    Use cases:
    - Make B-roll with sound for a vlog
    - Sketch an advert's opening shot from its script
    - Draft an explainer's scenes before its presenter is trained
    - Pick the beta scheduler for a rough shot that carries no LoRA
    - Find a prompt's wording without a LoRA before the full 22B render
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-22b/distilled/text-to-video"
    title: ClassVar[str] = "LTX-2.3 22B Distilled – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "num_frames", "camera_lora", "generate_audio")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=481, description="Number of frames to make: more of them give a longer clip."
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_16_9,
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")
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
    scheduler: Ltx2Scheduler = Field(
        default=Ltx2Scheduler.LTX2,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    acceleration: AccelerationFourLevels = Field(
        default=AccelerationFourLevels.NONE,
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
    distill_lora_second_pass_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How strongly the distillation add-on works in the second pass and those after it.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
