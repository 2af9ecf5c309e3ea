class WanT2v(FalNode):
    """
    Turn text into a silent clip of 81 to 100 frames at 480p, 580p or 720p with the open Wan 2.1 model.
    wan-2.1, alibaba, text-to-video, video, open-weights, 720p

    Frame rate, steps and a turbo switch are yours to set; the -lora sibling adds custom weights.

    Use cases:
    - Test turbo against full speed on one prompt about a folding fan
    - Make a tall clip of koi circling for a noodle bar's doorway
    - Set 12 frames per second for a hand-drawn feel on a village fete scene
    - Generate B-roll of imagined tide mills for a local historian's talk
    - Repeat a seed while changing only the weather in a cornfield
    """

    endpoint: ClassVar[str] = "fal-ai/wan-t2v"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_frames", "turbo_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_frames: int | None = Field(
        default=81,
        ge=81,
        le=100,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
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
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
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
