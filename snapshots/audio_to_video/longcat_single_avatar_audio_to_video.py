class LongcatSingleAvatarAudioToVideo(FalNode):
    """
    Generate a talking person from audio and a text prompt alone with LongCat Single Avatar; no picture needed.
    longcat, audio-to-video, avatar, talking-head, lip-sync, long-video

    Segments of about five seconds chain into long videos at 480p or 720p.

    Use cases:
    - Invent a forest ranger who delivers a recorded fire warning
    - Describe a newsreader and feed her yesterday's weather audio
    - Give a faceless tutorial voice a lab-coated presenter
    - Create a minute-long storyteller by a fireplace from one reading
    - Picture an imaginary caller for a radio phone-in's clip
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-single-avatar/audio-to-video"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "num_segments", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="A person is talking naturally with natural expressions and movements.",
        description="How the speaker behaves and what is around; the words spoken come from the audio.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    text_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    num_segments: int = Field(
        default=1, ge=1, le=10, description="How many stretches of about five seconds to make one after another."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
