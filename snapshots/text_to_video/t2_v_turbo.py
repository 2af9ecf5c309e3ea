class T2VTurbo(FalNode):
    """
    Generate a tiny silent clip of 16 to 32 frames in about four steps with T2V-Turbo.
    t2v-turbo, videocrafter, text-to-video, video, fast, distilled

    A distilled VideoCrafter from 2024: quick and rough, with a frame rate but no size to set.

    Use cases:
    - Make quick moving sketches for a storyboard
    - Create lo-fi loops for a music video background
    - Try many prompts at the preset four steps before a slower model makes the final
    - Export the same frames at 4 frames a second for a stop-motion look
    - Generate rough two-second sources for a pixel art filter
    """

    endpoint: ClassVar[str] = "fal-ai/t2v-turbo"
    title: ClassVar[str] = "T2V-Turbo – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "export_fps", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=203279,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0.1,
        le=30,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_frames: int = Field(
        default=16, ge=16, le=32, description="Number of frames to make: more of them give a longer clip."
    )
    export_fps: int = Field(default=8, ge=1, le=24, description="Frame rate of the finished file.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
