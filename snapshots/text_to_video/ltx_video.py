class LTXVideo(FalNode):
    """
    Generate silent video from text with the original LTX Video preview from Lightricks: only prompt, negative prompt, guidance and up to 50 steps, research use.
    ltx-video, text-to-video, video, lightricks, preview, research

    Newer LTX releases set size, length and sound.

    Use cases:
    - Reproduce an early LTX sample for a survey paper's figure
    - Plot guidance values against motion on one running horse
    - Show how far open video moved since this preview, in a meetup talk
    - Repeat a logged seed of a lighthouse scene from old lab notes
    - Score negative prompts in a student's first video experiment
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "num_inference_steps", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="low quality, worst quality, deformed, distorted, disfigured, motion smear, motion artifacts, fused fingers, bad anatomy, weird hand, ugly",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.0,
        gt=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
