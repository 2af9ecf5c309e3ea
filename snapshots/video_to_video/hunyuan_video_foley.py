class HunyuanVideoFoley(FalNode):
    """
    Add foley to a silent clip with Tencent's Hunyuan Video Foley, guided by the picture and a text description of the sound.
    hunyuan, foley, video-to-video, video, audio, sound-effects

    A negative prompt keeps unwanted tones away; returns the video with its new audio.

    Use cases:
    - Describe gravel under boots for a mute hiking shot
    - Give a silent-era train scene wheels, steam and a whistle
    - Add wet clay slaps to a potter's close-up without room noise
    - Fit a generated dragon clip with leathery wingbeats
    - Sound a paper-cut theatre film with rustle and wooden clicks
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-foley"
    _required: ClassVar[tuple[str, ...]] = ("video", "text_prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    text_prompt: str = Field(
        default="",
        description="The sounds wanted, in words, such as slow footsteps on gravel; not a description of the picture.",
    )
    negative_prompt: str = Field(
        default="noisy, harsh",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
