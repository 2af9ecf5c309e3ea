class NvidiaNemotron3NanoOmniVideo(dsl.Builder, node_type="fal.video_to_text.NvidiaNemotron3NanoOmniVideo"):
    """
    nvidia/nemotron-3-nano-omni/video on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. At most 120 seconds.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[str]
    finish_reason: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        reasoning_mode: dsl.Input[shared.NemotronReasoningModeValue] = "no_think",
        max_tokens: dsl.Input[int] = 1024,
        temperature: dsl.Number = 0.7,
        top_p: dsl.Number = 0.95,
        video: dsl.Input[VideoRef],
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            system_prompt=system_prompt,
            reasoning_mode=reasoning_mode,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            video=video,
            enable_safety_checker=enable_safety_checker,
        )
