class LongcatSingleAvatarAudioToVideo(FalNode):
    """
    Generate a talking person from a recording and words alone with LongCat Single Avatar.
    longcat, audio-to-video, video, avatar, lip-sync, talking-head, long-video

    No picture is needed: the prompt describes who speaks and where. Segments of five seconds chain up to ten, at 480p or 720p.

    Use cases:
    - Give a podcast excerpt a speaker on screen without any picture
    - Make an explainer presenter from a voice-over and a description
    - Describe a forest ranger who speaks a recorded fire warning
    - Show a caller whom nobody has a photo of
    - Set a storyteller's room and clothes in words instead of a photo
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-single-avatar/audio-to-video"
    title: ClassVar[str] = "LongCat Single Avatar – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "num_segments", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Speech or song that the described person performs.",
    )
    prompt: str = Field(
        default="A person is talking naturally with natural expressions and movements.",
        description="Who speaks, how they behave and what is around; the words spoken come from the recording.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
        description="Size of the video; a second at 720p costs four times a second at 480p.",
    )
    num_segments: int = Field(
        default=1,
        ge=1,
        le=10,
        description="How many stretches to make one after another: the first is about 5.8 seconds long, each further one 5 and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
