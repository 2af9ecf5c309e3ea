class HunyuanVideoFoley(FalNode):
    """
    Add sound effects to a clip with Tencent's Hunyuan Video Foley, from the picture and a description.
    hunyuan, tencent, video-to-video, foley, audio, sound-effects

    The wanted sounds must be put in words, unwanted ones can be ruled out; returns the video with its sound.

    Use cases:
    - Add footsteps on gravel to a mute hiking shot
    - Give a generated clip fitting sound effects
    - Describe wheels, steam and whistle for a silent train
    - Keep room noise out by a negative prompt for sound
    - Spend 100 steps on the sound of a close-up
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-foley"
    title: ClassVar[str] = "Hunyuan Video Foley"
    _required: ClassVar[tuple[str, ...]] = ("video", "text_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get sound; the timing follows its picture.",
    )
    text_prompt: str = Field(
        default="",
        description="The sounds wanted, in words, such as slow footsteps on gravel; not a description of the picture.",
    )
    negative_prompt: str = Field(
        default="noisy, harsh",
        description="What should not be heard, such as noise or harsh tones. Empty rules nothing out.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=10,
        description="How closely the sound keeps to the description: higher is stricter, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
