class Ltx2_3QualityTextToAudioLora(FalNode):
    """
    fal-ai/ltx-2.3-quality/text-to-audio/lora on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/text-to-audio/lora"
    title: ClassVar[str] = "Ltx 2.3 Quality Text to Audio LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "loras")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "loras",
        "enable_prompt_expansion",
        "frames_per_second",
        "num_frames",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    loras: list[LoraWeightWithTransformer] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    num_frames: int = Field(
        default=121, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="pc game, console game, video game, cartoon, childish, ugly",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps: more of them take longer and add detail."
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
        output: AudioRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
