class WanT2v(FalNode):
    """
    Generate 81 to 100 silent frames from text with the open Wan 2.1, at 480p, 580p or 720p.
    wan, text-to-video, video, open-weights, 720p, turbo

    Wide or tall, with frame rate, steps and a turbo switch; Pro gives 1080p with little to set, the LoRA version takes add-ons.

    Use cases:
    - Make an upright phone-story clip at the preset 720p
    - Generate B-roll of a place nobody can film, in 720p without setting the size
    - Set 12 frames a second for a hand-drawn feel
    - Render full-step takes by default and switch turbo on for drafts only
    - Repeat a seed while only the weather in the prompt changes
    """

    endpoint: ClassVar[str] = "fal-ai/wan-t2v"
    title: ClassVar[str] = "Wan 2.1 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_frames", "turbo_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int | None = Field(
        default=81, ge=81, le=100, description="Number of frames to make: more of them give a longer clip."
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    turbo_mode: bool = Field(
        default=False, description="Runs a shortened process that is quicker and hardly looks different."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
