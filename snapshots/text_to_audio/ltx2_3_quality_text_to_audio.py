class Ltx2_3QualityTextToAudio(FalNode):
    """
    Generate sound alone from text with LTX-2.3: ambience, effects, speech or music in one track.
    ltx, lightricks, text-to-audio, audio, sound-effects, ambience, foley

    Length is set in frames and frame rate, as for a video, so that it fits one; no picture is made.

    Use cases:
    - Make room tone and street ambience for an edit
    - Create a sound effect for a game
    - Make a track exactly as long as a silent 121-frame clip, with nothing trained first
    - Write voices, steps and rain into a radio scene, no LoRA file required
    - Get a stand-in door slam for tonight's rough cut without loading weights
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/text-to-audio"
    title: ClassVar[str] = "LTX-2.3 Quality – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "frames_per_second")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(default="", description="The sound wanted: voices, noises, music, place and mood.")
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Rate by which the number of frames is turned into seconds; lower makes the recording longer.",
    )
    num_frames: int = Field(
        default=121,
        description="Length of the recording in video frames; divided by frames per second it gives seconds.",
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    negative_prompt: str = Field(
        default="pc game, console game, video game, cartoon, childish, ugly",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=15, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
